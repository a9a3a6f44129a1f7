# Redraw with: gnuplot knows.gp
reset
set encoding utf8
set terminal pngcairo size 680,667 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'knows.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.365353
set rmargin at screen 0.744765
set tmargin at screen 0.970015
set bmargin at screen 0.196402
unset border
unset tics
set xrange [-0.5:2.5]
set yrange [5.5:-0.5]
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [0:1]
set colorbox vertical user origin screen 0.794765,0.196402 size screen 0.0441176,0.773613 noborder
unset cbtics
set label 'unit 1: 2.1 nats' at screen 0.347706,0.905547 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 4: 1.5 nats' at screen 0.347706,0.776612 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 3: 0.8 nats' at screen 0.347706,0.647676 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 5: 0.0 nats' at screen 0.347706,0.518741 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 2: 0.0 nats' at screen 0.347706,0.389805 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'unit 6: 0.0 nats' at screen 0.347706,0.26087 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'colour' at screen 0.436676,0.171664 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'column' at screen 0.563147,0.171664 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'row' at screen 0.689618,0.171664 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Factor' at screen 0.555059,0.0399808 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Unit, and its KL' at screen 0.0591176,0.583208 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.838882,0.196402 to screen 0.847706,0.196402 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.856529,0.196402 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.838882,0.351124 to screen 0.847706,0.351124 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.2' at screen 0.856529,0.351124 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.838882,0.505847 to screen 0.847706,0.505847 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.4' at screen 0.856529,0.505847 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.838882,0.66057 to screen 0.847706,0.66057 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.6' at screen 0.856529,0.66057 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.838882,0.815292 to screen 0.847706,0.815292 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.8' at screen 0.856529,0.815292 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.838882,0.970015 to screen 0.847706,0.970015 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.856529,0.970015 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'Share of the entropy known' at screen 0.943882,0.583208 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label '0.01' at screen 0.428588,0.905547 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.59' at screen 0.555059,0.905547 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.04' at screen 0.681529,0.905547 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.02' at screen 0.428588,0.776612 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.06' at screen 0.555059,0.776612 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.49' at screen 0.681529,0.776612 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.62' at screen 0.428588,0.647676 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '0.02' at screen 0.555059,0.647676 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.01' at screen 0.681529,0.647676 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.01' at screen 0.428588,0.518741 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.02' at screen 0.555059,0.518741 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.01' at screen 0.681529,0.518741 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.01' at screen 0.428588,0.389805 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.02' at screen 0.555059,0.389805 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.01' at screen 0.681529,0.389805 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.01' at screen 0.428588,0.26087 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.01' at screen 0.555059,0.26087 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '0.01' at screen 0.681529,0.26087 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
plot 'knows.dat' using 1:2:($1-0.491279):($1+0.491279):($2-0.491279):($2+0.491279):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
