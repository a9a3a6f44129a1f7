# Redraw with: gnuplot way.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'way.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.101067
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-0.04:1.04]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
set yrange [0.0990213:0.169749]
set ytics nomirror out scale 0.6,0.3 ('' 0.1, '' 0.12, '' 0.14, '' 0.16)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.133496,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.295644,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.457793,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.619941,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.782089,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.944237,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.10' at screen 0.0896083,0.139921 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.12' at screen 0.0896083,0.357254 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.14' at screen 0.0896083,0.574587 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.16' at screen 0.0896083,0.79192 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Part of the way t' at screen 0.538867,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Distance to a real image (RMS per pixel)' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.1044,0.937143 to screen 0.146067,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.125233,0.937143 point pointtype 7 pointsize 1.66667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'latent walk' at screen 0.156483,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.302942,0.937143 to screen 0.344608,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.323775,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'cross-fade' at screen 0.355025,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.494192,0.937143 to screen 0.535858,0.937143 nohead front linecolor rgb '#009e73' linewidth 3
set label '' at screen 0.515025,0.937143 point pointtype 9 pointsize 1.66667 linecolor rgb '#009e73' linewidth 1.5 front
set label 'fade, squeezed' at screen 0.546275,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'way.dat' index 0 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#0072b2' linewidth 2.5 pointtype 0, \
     'way.dat' index 1 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#d55e00' linewidth 2.5 pointtype 0, \
     'way.dat' index 2 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#009e73' linewidth 2.5 pointtype 0, \
     'way.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7, \
     'way.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7, \
     'way.dat' index 2 using 1:2 with linespoints linecolor rgb '#009e73' linewidth 2.5 pointtype 9 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
