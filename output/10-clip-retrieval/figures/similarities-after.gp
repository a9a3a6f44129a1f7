# Redraw with: gnuplot similarities-after.gp
reset
set encoding utf8
set terminal pngcairo size 1280,1078 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'similarities-after.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.129297
set rmargin at screen 0.851172
set tmargin at screen 0.981447
set bmargin at screen 0.124304
unset border
unset tics
set xrange [-0.5:23.5]
set yrange [23.5:-0.5]
set palette defined (0 '#2166ac', 1 '#4393c3', 2 '#92c5de', 3 '#d1e5f0', 4 '#f7f7f7', 5 '#fddbc7', 6 '#f4a582', 7 '#d6604d', 8 '#b2182b')
set cbrange [-1:1]
set colorbox vertical user origin screen 0.877734,0.124304 size screen 0.0234375,0.857143 noborder
unset cbtics
set label 'circle' at screen 0.119922,0.96359 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'square' at screen 0.119922,0.820733 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'triangle' at screen 0.119922,0.677876 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'cross' at screen 0.119922,0.535019 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'star' at screen 0.119922,0.392161 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'ring' at screen 0.119922,0.249304 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'circle' at screen 0.148639,0.108998 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'square' at screen 0.269004,0.108998 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'triangle' at screen 0.389368,0.108998 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'cross' at screen 0.509733,0.108998 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'star' at screen 0.630098,0.108998 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'ring' at screen 0.750462,0.108998 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Picture' at screen 0.490234,0.0248757 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Caption' at screen 0.0314062,0.552876 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.901172,0.124304 to screen 0.905859,0.124304 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '−1.0' at screen 0.910547,0.124304 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901172,0.33859 to screen 0.905859,0.33859 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '−0.5' at screen 0.910547,0.33859 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901172,0.552876 to screen 0.905859,0.552876 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.910547,0.552876 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901172,0.767161 to screen 0.905859,0.767161 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.5' at screen 0.910547,0.767161 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901172,0.981447 to screen 0.905859,0.981447 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.910547,0.981447 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'Cosine' at screen 0.969844,0.552876 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
plot 'similarities-after.dat' using 1:2:($1-0.480528):($1+0.480528):($2-0.480528):($2+0.480528):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
