# Redraw with: gnuplot experts.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'experts.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.74:3.74]
set xtics nomirror out scale 0.6,0.3 ('' -2, '' -1, '' 0, '' 1, '' 2, '' 3)
set yrange [-0.0357239:0.928821]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '−2' at screen 0.190665,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '−1' at screen 0.327599,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0' at screen 0.464533,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1' at screen 0.601467,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '2' at screen 0.738401,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '3' at screen 0.875335,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.0' at screen 0.077875,0.157751 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.317116 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.476481 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.635845 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.077875,0.79521 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'z' at screen 0.533,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Density' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.0926667,0.937143 to screen 0.134333,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3 dashtype (8,5)
set label 'prior' at screen 0.14475,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.22475,0.937143 to screen 0.266417,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'picture’s expert' at screen 0.276833,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.47225,0.937143 to screen 0.513917,0.937143 nohead front linecolor rgb '#009e73' linewidth 3
set label 'sentence’s expert' at screen 0.524333,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.742042,0.937143 to screen 0.783708,0.937143 nohead front linecolor rgb '#cc79a7' linewidth 3
set label 'product' at screen 0.794125,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'experts.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3 dashtype (8,5), \
     'experts.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3, \
     'experts.dat' index 2 using 1:2 with lines linecolor rgb '#009e73' linewidth 3, \
     'experts.dat' index 3 using 1:2 with lines linecolor rgb '#cc79a7' linewidth 3
unset label
unset arrow
unset object
unset multiplot
unset output
