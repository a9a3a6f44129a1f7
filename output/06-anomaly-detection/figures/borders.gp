# Redraw with: gnuplot borders.gp
reset
set encoding utf8
set terminal pngcairo size 1300,688 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'borders.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.2598
set tmargin at screen 0.927616
set bmargin at screen 0.572441
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
unset xtics
set yrange [0:0.86]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 'mean' at screen 0.150515,0.957994 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.847092,0.902834 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'normal points' at screen 0.872477,0.902834 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.830169,0.85327 to screen 0.864015,0.85327 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'border' at screen 0.872477,0.85327 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'borders.1.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.499696, \
     'borders.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.308723
set rmargin at screen 0.527292
set tmargin at screen 0.927616
set bmargin at screen 0.572441
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
unset xtics
set yrange [0:0.86]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 'PCA' at screen 0.418008,0.957994 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'borders.2.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.499696, \
     'borders.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.576215
set rmargin at screen 0.794785
set tmargin at screen 0.927616
set bmargin at screen 0.572441
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
unset xtics
set yrange [0:0.86]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 'k-NN' at screen 0.6855,0.957994 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'borders.3.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.499696, \
     'borders.3.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.0412308
set rmargin at screen 0.2598
set tmargin at screen 0.436104
set bmargin at screen 0.0809291
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
unset xtics
set yrange [0:0.86]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 'SVM' at screen 0.150515,0.466482 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'borders.4.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.499696, \
     'borders.4.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.308723
set rmargin at screen 0.527292
set tmargin at screen 0.436104
set bmargin at screen 0.0809291
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
unset xtics
set yrange [0:0.86]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 'forest' at screen 0.418008,0.466482 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'borders.5.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.499696, \
     'borders.5.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.576215
set rmargin at screen 0.794785
set tmargin at screen 0.436104
set bmargin at screen 0.0809291
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:1]
unset xtics
set yrange [0:0.86]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label 'autoencoder' at screen 0.6855,0.466482 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'borders.6.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.499696, \
     'borders.6.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
unset multiplot
unset output
