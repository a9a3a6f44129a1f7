# Redraw with: gnuplot similarities-before.gp
reset
set encoding utf8
set terminal pngcairo size 1271,1070 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'similarities-before.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.063572
set rmargin at screen 0.850354
set tmargin at screen 0.981308
set bmargin at screen 0.046729
unset border
unset tics
set xrange [-0.5:23.5]
set yrange [23.5:-0.5]
set palette defined (0 '#2166ac', 1 '#4393c3', 2 '#92c5de', 3 '#d1e5f0', 4 '#f7f7f7', 5 '#fddbc7', 6 '#f4a582', 7 '#d6604d', 8 '#b2182b')
set cbrange [-1:1]
set colorbox vertical user origin screen 0.877105,0.046729 size screen 0.0236035,0.934579 noborder
unset cbtics
set label 'Picture' at screen 0.456963,0.0248598 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Caption' at screen 0.0316286,0.514019 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.900708,0.046729 to screen 0.905429,0.046729 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '−1.0' at screen 0.910149,0.046729 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.900708,0.280374 to screen 0.905429,0.280374 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '−0.5' at screen 0.910149,0.280374 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.900708,0.514019 to screen 0.905429,0.514019 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.910149,0.514019 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.900708,0.747664 to screen 0.905429,0.747664 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.5' at screen 0.910149,0.747664 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.900708,0.981308 to screen 0.905429,0.981308 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.910149,0.981308 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'Cosine' at screen 0.969866,0.514019 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
plot 'similarities-before.dat' using 1:2:($1-0.482):($1+0.482):($2-0.482):($2+0.482):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
